/** Bulletins as one HTML file of numbered A4 pages, and where the pages and lines of a bulletin end. */
package org.jianbao.export.html;
