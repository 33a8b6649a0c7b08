package org.ispolnenie.directory.web.account;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A picture that a telephone reads, as the squares of a drawing in the page itself: it has no address of its own, so nothing
 * on the way keeps what it says.
 *
 * @param size  how many squares it is wide and high
 * @param path  the dark ones, in the words of SVG
 */
public record QrCode(int size, String path) {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.CHARACTER_SET, "UTF-8");

    /** The picture of a text. */
    public static QrCode of(String text) {
        try {
            BitMatrix squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            return new QrCode(squares.getWidth(), path(squares));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no picture holds so much", tooLong);
        }
    }

    /** Dark squares beside each other are one rectangle. */
    private static String path(BitMatrix squares) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            int x = 0;
            while (x < squares.getWidth()) {
                int from = x;
                while (x < squares.getWidth() && squares.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append('M')
                            .append(from)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - from)
                            .append("v1H");
                    path.append(from).append('z');
                }
                x++;
            }
        }
        return path.toString();
    }
}
