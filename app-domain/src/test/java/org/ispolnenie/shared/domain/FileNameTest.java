package org.ispolnenie.shared.domain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd.pdf | passwd.pdf",
                "C:\\Work\\меры.pdf | меры.pdf",
                "CON | _CON",
                "nul.pdf | _nul.pdf",
                "Lpt1.txt | _Lpt1.txt",
                "console.pdf | console.pdf",
                "меры.pdf... | меры.pdf",
                "... | file",
                "/ | file",
                "a/ | file"
            })
    void aNameIsNoPathAndNoDevice(String sent, String kept) {
        assertThat(FileName.safe(sent)).isEqualTo(kept);
    }

    @Test
    void oneMoreFileOfANameIsNumbered() {
        assertThat(FileName.numbered("акт.pdf", 2)).isEqualTo("акт (2).pdf");
        assertThat(FileName.numbered("приказ от 01.11.2019", 3)).isEqualTo("приказ от 01.11.2019 (3)");
        assertThat(FileName.numbered("а".repeat(251) + ".pdf", 12)).hasSize(255).endsWith("а (12).pdf");
    }

    @Test
    void aNameIsOneLineWithNothingHidden() {
        assertThat(FileName.safe("меры\r\nX-Header: 1\u0085.pdf")).isEqualTo("меры X-Header: 1 .pdf");
        assertThat(FileName.safe("\u202efdp.exe")).isEqualTo("fdp.exe");
        assertThat(FileName.safe("\u200b\u00a0")).isEqualTo("file");
        assertThat(FileName.safe(null)).isEqualTo("file");
        assertThat(FileName.safe("и\u0306.pdf")).as("as a Mac sends it").isEqualTo("й.pdf");
        assertThat(FileName.safe("а".repeat(300) + ".docx")).hasSize(255).endsWith(".docx");
    }

    @Test
    void theEndingSaysWhatTheNameSaysTheFileIs() {
        assertThat(FileName.ending("Меры.PDF")).isEqualTo("pdf");
        assertThat(FileName.ending("a.pdf.exe")).isEqualTo("exe");
        assertThat(FileName.ending("Приказ от 01.11.2019")).isEmpty();
        assertThat(FileName.ending("скан")).isEmpty();
    }

    @Property
    void aSafeNameIsSafeAgain(@ForAll String any) {
        String safe = FileName.safe(any);
        assertThat(safe).isNotEmpty().doesNotContain("/", "\\", "\n", "\r").hasSizeLessThanOrEqualTo(256);
        assertThat(FileName.safe(safe)).isEqualTo(safe);
    }
}
