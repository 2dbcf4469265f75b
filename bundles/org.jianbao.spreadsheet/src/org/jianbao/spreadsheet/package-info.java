/** Reads tables from spreadsheets and comma separated files, as plain text. */
package org.jianbao.spreadsheet;
