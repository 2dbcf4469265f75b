/** The life of issues and series: the next issue, copies, other numbers, removal, new series. */
package org.jianbao.core.lifecycle;
