/** What a person sets: the page of the preferences, and where each setting is kept. */
package org.jianbao.workbench.internal.settings;
