/** Plain text. */
package org.jianbao.export.text;
