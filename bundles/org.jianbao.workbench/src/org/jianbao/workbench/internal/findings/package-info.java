/** What is wrong with a series, in the Problems view, with the repairs that rules offer. */
package org.jianbao.workbench.internal.findings;
