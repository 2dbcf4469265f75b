package org.jianbao.export.word;

import java.math.BigInteger;

import org.jianbao.model.layout.LayoutProfile;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** Makes the page setup: paper, margins, footers and the grid of lines. */
final class SectionPart {

    private SectionPart() {
    }

    /** Returns the page setup. */
    static CTSectPr build(LayoutProfile profile) {
        Geometry page = Geometry.of(profile);
        CTSectPr section = CTSectPr.Factory.newInstance();
        boolean footers = profile.getPageNumber() != null;
        if (footers) {
            footer(section.addNewFooterReference(), STHdrFtr.DEFAULT, PackageParts.ODD_FOOTER);
            footer(section.addNewFooterReference(), STHdrFtr.EVEN, PackageParts.EVEN_FOOTER);
        }
        var size = section.addNewPgSz();
        size.setW(integer(page.pageWidth()));
        size.setH(integer(page.pageHeight()));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(integer(page.top()));
        margins.setBottom(integer(page.bottom()));
        margins.setLeft(integer(page.left()));
        margins.setRight(integer(page.right()));
        margins.setHeader(integer(page.top() / 2));
        margins.setFooter(integer(footers ? Geometry.twips(profile.getPageNumber().getFooterDistance())
                : page.bottom() / 2));
        margins.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(integer(page.linePitch()));
        return section;
    }

    private static void footer(CTHdrFtrRef reference, STHdrFtr.Enum type, String id) {
        reference.setType(type);
        reference.setId(id);
    }

    private static BigInteger integer(int value) {
        return BigInteger.valueOf(value);
    }
}
