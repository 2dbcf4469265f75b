/** Versions of structures: drafts of them, publishing a draft, and moving issues to a version. */
package org.jianbao.workbench.internal.design.versions;
