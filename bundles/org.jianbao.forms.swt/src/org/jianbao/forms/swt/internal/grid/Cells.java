package org.jianbao.forms.swt.internal.grid;

import java.util.List;

import org.jianbao.forms.swt.internal.SuggestionPopup.Suggestion;

/** What a {@link CellTable} shows and edits. Rows and columns count from 0. */
interface Cells {

    /** Returns the columns, which never change. */
    List<CellColumn> columns();

    /** Returns the number of rows. */
    int rows();

    /** Returns how a row is called in sentences for people, such as 2 or 2.1. */
    String label(int row);

    /** Returns whether the rows show how they are called. */
    default boolean numbered() {
        return true;
    }

    /** Returns what a cell shows. */
    String text(int row, int column);

    /** Returns how many ways there are to show the cells in less room; 0 if there is only one way. */
    default int briefer() {
        return 0;
    }

    /** Shows the cells whole (0) or in less room, up to {@link #briefer()}. */
    default void brief(int level) {
        // there is only one way
    }

    /** Returns more about a cell than it shows itself; empty if there is nothing. */
    default String tip(int row, int column) {
        return "";
    }

    /** Returns what stands in the editor of a cell before something is typed. */
    default String input(int row, int column) {
        return text(row, column);
    }

    /** Returns how a cell is edited. */
    CellKind kind(int row, int column);

    /** Returns one sentence that says how a cell changes, or why it does not, for who types into one that takes no text. */
    String closed(int row, int column);

    /**
     * Takes what is typed into a cell.
     *
     * @param leaving whether the typing ends, so that a text that was only kept must be taken or refused now
     * @return one sentence that says why the text is refused; empty if it was taken or may still become something
     */
    String enter(int row, int column, String text, boolean leaving);

    /** Returns the texts of the closed list of a cell. */
    default List<String> choices(int row, int column) {
        return List.of();
    }

    /** Returns what may be meant by the text that was typed into a reference, best first; choosing one sets the reference. */
    default List<Suggestion> suggestions(int row, int column, String typed) {
        return List.of();
    }

    /** Turns a cell over, or opens what it stands for. */
    void act(int row, int column);

    /** Ends the typing into a cell: what is typed next is another step for undo. */
    void endTyping();

    /** Takes back what was typed into a cell since it was entered. */
    void cancelTyping();

    /** Adds a row at the end, because a person goes on below the last one; false if there can be none. */
    boolean append();

    /** Returns what is wrong with a row, its cells included; null if nothing is. */
    CellMark mark(int row);

    /** Returns what is wrong with a cell; null if nothing is. */
    CellMark mark(int row, int column);

    /** Is told that the focus is in a cell. */
    void entered(int row, int column);

    /** Shows one sentence for people; empty takes it away. */
    void message(String sentence);
}
