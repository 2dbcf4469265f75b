/** Layout profiles: the one that ships with the product, and those of a series. */
package org.jianbao.export.layout;
