package org.jianbao.export;

import org.jianbao.model.bulletin.Section;

/** Turns the sections of one kind into parts of the neutral document. It knows neither fonts nor numbers. */
@FunctionalInterface
public interface SectionRenderer {

    /**
     * Adds what is printed of a section. The heading and its number are added already.
     *
     * @param section a section of the EClass that the renderer was registered for
     * @param context takes the parts; if the renderer throws, what it added is replaced by a marked place
     */
    void render(Section section, SectionContext context);
}
