/** The neutral document between model and paper. It knows neither Word nor HTML, and every part of it names its origin. */
package org.jianbao.export.document;
