/** Sentence patterns that quote figures, and what they can quote. */
package org.jianbao.core.phrase;
