package org.ispolnenie.directory.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern RECTANGLE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H(\\d+)z");
    private static final int MARGIN = 4;

    @Test
    void whatIsDrawnSaysWhatWasMeant() throws Exception {
        String said = "otpauth://totp/Ispolnenie:anna?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Ispolnenie";

        assertThat(new Decoder().decode(drawn(QrCode.of(said))).getText()).isEqualTo(said);
    }

    /** The squares, as a browser fills them, without the light margin that a camera needs around them. */
    private static BitMatrix drawn(QrCode picture) {
        BitMatrix squares = new BitMatrix(picture.size() - 2 * MARGIN);
        Matcher one = RECTANGLE.matcher(picture.path());
        while (one.find()) {
            assertThat(one.group(4)).isEqualTo(one.group(1));
            squares.setRegion(
                    Integer.parseInt(one.group(1)) - MARGIN,
                    Integer.parseInt(one.group(2)) - MARGIN,
                    Integer.parseInt(one.group(3)),
                    1);
        }
        return squares;
    }
}
