package org.jianbao.workbench.tests;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** Makes pictures of windows small: with the 256 colours that they have most of. */
final class Palette {

    private static final int MOST = 256;
    private static final long GREY = 32;

    private Palette() {
    }

    /** Returns the picture with a palette; each other colour becomes the one that is most like it. */
    static ImageData reduce(ImageData picture) {
        var counts = new HashMap<Integer, Integer>();
        int[] row = new int[picture.width];
        for (int y = 0; y < picture.height; y++) {
            picture.getPixels(0, y, picture.width, row, 0);
            for (int pixel : row) {
                counts.merge(pixel, 1, Integer::sum);
            }
        }
        List<Integer> pixels = new ArrayList<>(counts.keySet());
        // colours of small icons before greys, which are like each other
        pixels.sort(Comparator.<Integer>comparingLong(pixel -> -weight(picture.palette.getRGB(pixel), counts.get(pixel)))
                .thenComparing(Comparator.naturalOrder()));
        RGB[] colours = pixels.stream().limit(MOST).map(picture.palette::getRGB).toArray(RGB[]::new);
        return indexed(picture, colours);
    }

    private static long weight(RGB colour, int count) {
        int most = Math.max(colour.red, Math.max(colour.green, colour.blue));
        int least = Math.min(colour.red, Math.min(colour.green, colour.blue));
        return (GREY + most - least) * count;
    }

    private static ImageData indexed(ImageData picture, RGB[] colours) {
        var result = new ImageData(picture.width, picture.height, 8, new PaletteData(colours));
        Map<Integer, Integer> indexes = new HashMap<>();
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                result.setPixel(x, y, indexes.computeIfAbsent(picture.getPixel(x, y),
                        pixel -> nearest(picture.palette.getRGB(pixel), colours)));
            }
        }
        return result;
    }

    private static int nearest(RGB wanted, RGB[] colours) {
        int best = 0;
        for (int at = 1; at < colours.length; at++) {
            if (distance(wanted, colours[at]) < distance(wanted, colours[best])) {
                best = at;
            }
        }
        return best;
    }

    private static int distance(RGB one, RGB other) {
        int red = one.red - other.red;
        int green = one.green - other.green;
        int blue = one.blue - other.blue;
        return red * red + green * green + blue * blue;
    }
}
