/** The issue as paper pages, beside the form. */
package org.jianbao.workbench.internal.preview;
