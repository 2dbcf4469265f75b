/** What analysts design structures with: forms, the outline, patterns, drafts and versions. */
package org.jianbao.workbench.internal.design;
