/** Forms as widgets. A renderer makes the control of a field; plug-ins may bring their own with a higher rank. */
package org.jianbao.forms.swt;
