/** What is wrong with a report structure, found before issues are written in it. */
package org.jianbao.core.structure.lint;
