package org.ispolnenie.reading.extraction.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Gathers the straight lines a page draws: strokes, and the thin filled boxes that Word draws for strokes. */
final class PdfRulings {

    /** A filled box not thicker than this, in points, is a line. */
    private static final float THICKEST = 3;

    private static final int MOST = 50_000;

    private final PDFStreamEngine engine;
    private final List<PdfRuling> rulings = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private float startX;
    private float startY;
    private float x;
    private float y;
    private int rotation;
    private PDRectangle box = new PDRectangle();

    PdfRulings(PDFStreamEngine engine) {
        this.engine = engine;
    }

    void startPage(PDPage page) {
        rulings.clear();
        path.clear();
        rotation = page.getRotation();
        box = page.getCropBox();
    }

    /** The lines of the page, as it is shown: y runs down from its top. */
    List<PdfRuling> rulings() {
        return rulings;
    }

    /** The operators that draw. */
    List<OperatorProcessor> operators() {
        List<OperatorProcessor> operators = new ArrayList<>();
        for (String name :
                List.of("m", "l", "re", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n", "c", "v", "y")) {
            operators.add(new Draw(name));
        }
        return operators;
    }

    private final class Draw extends OperatorProcessor {

        private final String name;

        Draw(String name) {
            super(engine);
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            float[] n = new float[operands.size()];
            for (int i = 0; i < n.length; i++) {
                n[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
            }
            draw(name, n);
        }
    }

    private void draw(String name, float[] n) {
        switch (name) {
            case "m" -> {
                if (n.length >= 2) {
                    moveTo(n[0], n[1]);
                }
            }
            case "l" -> {
                if (n.length >= 2) {
                    lineTo(n[0], n[1]);
                }
            }
            case "c", "v", "y" -> {
                if (n.length >= 4) {
                    x = n[n.length - 2];
                    y = n[n.length - 1];
                }
            }
            case "re" -> {
                if (n.length >= 4) {
                    moveTo(n[0], n[1]);
                    lineTo(n[0] + n[2], n[1]);
                    lineTo(n[0] + n[2], n[1] + n[3]);
                    lineTo(n[0], n[1] + n[3]);
                    lineTo(startX, startY);
                }
            }
            case "h" -> lineTo(startX, startY);
            case "n" -> path.clear();
            default -> paint(name);
        }
    }

    private void moveTo(float toX, float toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    private void lineTo(float toX, float toY) {
        if (path.size() < MOST) {
            path.add(new float[] {x, y, toX, toY});
        }
        x = toX;
        y = toY;
    }

    private void paint(String operator) {
        if (operator.equals("s") || operator.startsWith("b")) {
            lineTo(startX, startY);
        }
        List<PdfRuling> painted = new ArrayList<>();
        for (float[] line : path) {
            PdfRuling ruling = PdfRuling.between(shown(line[0], line[1]), shown(line[2], line[3]));
            if (ruling != null) {
                painted.add(ruling);
            }
        }
        path.clear();
        boolean filled = !operator.equalsIgnoreCase("s");
        if (rulings.size() + painted.size() < MOST) {
            rulings.addAll(filled ? thin(painted) : painted);
        }
    }

    /** Of the edges of filled boxes, those that have their opposite close by: the box is a line. */
    private static List<PdfRuling> thin(List<PdfRuling> edges) {
        List<PdfRuling> lines = new ArrayList<>();
        for (int i = 0; i + 3 < edges.size(); i += 4) {
            PdfRuling first = edges.get(i);
            PdfRuling second = edges.get(i + 1);
            if (first.length() <= THICKEST && second.length() > THICKEST) {
                lines.add(second);
            } else if (second.length() <= THICKEST && first.length() > THICKEST) {
                lines.add(first);
            }
        }
        return lines;
    }

    private Point2D.Float shown(float userX, float userY) {
        Point2D.Float point =
                engine.getGraphicsState().getCurrentTransformationMatrix().transformPoint(userX, userY);
        float across = point.x - box.getLowerLeftX();
        float up = point.y - box.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Float(up, across);
            case 180 -> new Point2D.Float(box.getWidth() - across, up);
            case 270 -> new Point2D.Float(box.getHeight() - up, box.getWidth() - across);
            default -> new Point2D.Float(across, box.getHeight() - up);
        };
    }
}
