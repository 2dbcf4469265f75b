/** A series folder, its issues, and what the sentences of an issue can quote. */
package org.jianbao.core.series;
