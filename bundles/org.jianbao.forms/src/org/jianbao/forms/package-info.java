/** What a form is: pages, groups and fields derived from an EClass. Nothing here knows widgets. */
package org.jianbao.forms;
