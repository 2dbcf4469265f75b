/** How models are edited: every change is a command that can be undone. */
package org.jianbao.model.edit;
