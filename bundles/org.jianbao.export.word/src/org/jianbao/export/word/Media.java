package org.jianbao.export.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jianbao.export.document.Block;
import org.jianbao.export.document.Chart;
import org.jianbao.export.document.Document;
import org.jianbao.export.document.Picture;
import org.jianbao.model.layout.LayoutProfile;

/**
 * The parts of the package that charts and pictures need: their names are ours, never those of the files, and a file that is
 * printed twice is in the package once.
 */
final class Media {

    /** What an ordinary issue has. */
    static final Media NONE = new Media(List.of(), Map.of());

    private final List<Chart> charts;
    private final Map<String, Picture> pictures;
    private final Map<Chart, String> chartIds = new IdentityHashMap<>();
    private final Map<String, String> pictureIds = new HashMap<>();

    private Media(List<Chart> charts, Map<String, Picture> pictures) {
        this.charts = charts;
        this.pictures = pictures;
        charts.forEach(chart -> chartIds.put(chart, "chart".concat(Integer.toString(chartIds.size() + 1))));
        pictures.keySet().forEach(file -> pictureIds.put(file, "picture".concat(Integer.toString(pictureIds.size() + 1))));
    }

    /** Returns what a document needs. */
    static Media of(Document document) {
        List<Chart> charts = null;
        Map<String, Picture> pictures = null;
        List<Block> body = document.body();
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            if (block instanceof Chart chart) {
                charts = charts == null ? new ArrayList<>() : charts;
                if (charts.stream().noneMatch(known -> known == chart)) {
                    charts.add(chart);
                }
            } else if (block instanceof Picture picture) {
                pictures = pictures == null ? new LinkedHashMap<>() : pictures;
                pictures.putIfAbsent(picture.file(), picture);
            }
        }
        return charts == null && pictures == null ? NONE
                : new Media(charts == null ? List.of() : charts, pictures == null ? Map.of() : pictures);
    }

    /** Returns whether the document needs no parts beside those of every document. */
    boolean isEmpty() {
        return charts.isEmpty() && pictures.isEmpty();
    }

    /** Returns the relationship of the main part to a chart. */
    String relationship(Chart chart) {
        return chartIds.get(chart);
    }

    /** Returns the relationship of the main part to a picture. */
    String relationship(Picture picture) {
        return pictureIds.get(picture.file());
    }

    private static String name(String id, Picture picture) {
        return "media/" + id + '.' + picture.format().extension();
    }

    /** Returns the content types of the parts. */
    String contentTypes() {
        var types = new StringBuilder();
        pictures.values().stream().map(Picture::format).distinct().sorted().forEach(format -> types
                .append("<Default Extension=\"").append(format.extension()).append("\" ContentType=\"").append(format.type())
                .append("\"/>"));
        if (!charts.isEmpty()) {
            types.append("<Default Extension=\"xlsx\" ContentType=\"").append(PackageParts.WORKBOOK_TYPE).append("\"/>");
        }
        for (Chart chart : charts) {
            types.append(PackageParts.override("/word/charts/" + relationship(chart) + ".xml", PackageParts.CHART_TYPE));
        }
        return types.toString();
    }

    /** Returns the relationships of the main part to the parts. */
    String relationships() {
        var relationships = new StringBuilder();
        for (Chart chart : charts) {
            String id = relationship(chart);
            relationships.append(PackageParts.relationship(id, PackageParts.OFFICE + "chart", "charts/" + id + ".xml"));
        }
        pictures.forEach((file, picture) -> relationships.append(PackageParts.relationship(pictureIds.get(file),
                PackageParts.OFFICE + "image", name(pictureIds.get(file), picture))));
        return relationships.toString();
    }

    /** Writes the parts. */
    void write(PackageZip zip, LayoutProfile profile) throws IOException {
        for (Chart chart : charts) {
            String id = relationship(chart);
            zip.write("word/charts/" + id + ".xml", ChartPart.of(chart, profile));
            zip.write("word/charts/_rels/" + id + ".xml.rels", XmlOut.ascii(PackageParts.relationships(
                    PackageParts.relationship("rId1", PackageParts.OFFICE + "package", "../embeddings/" + id + ".xlsx"))));
            zip.store("word/embeddings/" + id + ".xlsx", ChartWorkbook.of(chart));
        }
        for (Map.Entry<String, Picture> picture : pictures.entrySet()) {
            zip.store("word/" + name(pictureIds.get(picture.getKey()), picture.getValue()),
                    picture.getValue().content().bytes());
        }
    }
}
