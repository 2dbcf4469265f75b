/** How values of the model are read and written. */
package org.jianbao.model;
