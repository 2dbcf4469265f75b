/**
 * Help inside of the window: the platform's own needs a web server and an index. Plug-ins add topics and contexts as to any
 * Eclipse product, by {@code org.eclipse.help.toc} and {@code org.eclipse.help.contexts}; pages are looked up by language below
 * {@code nl/}.
 */
package org.jianbao.workbench.internal.help;
