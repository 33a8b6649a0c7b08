package org.ispolnenie.protocol.rest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AttachmentTest {

    @Test
    void aRussianNameGoesThereAndBack() {
        String header = Attachment.named("Протокол 31.10.2019.docx", "protocol-7");

        assertThat(header)
                .startsWith("attachment; filename=\"protocol-7\"; filename*=UTF-8''")
                .isASCII();
        assertThat(Attachment.nameIn(header)).isEqualTo("Протокол 31.10.2019.docx");
    }

    @Test
    void aNameIsNeverAPath() {
        assertThat(Attachment.nameIn("attachment; filename=\"../../etc/passwd\""))
                .isEqualTo("passwd");
        assertThat(Attachment.nameIn("attachment; filename=\"C:\\temp\\a.txt\""))
                .isEqualTo("a.txt");
    }

    @Test
    void noNameIsNoName() {
        assertThat(Attachment.nameIn(null)).isNull();
        assertThat(Attachment.nameIn("inline")).isNull();
        assertThat(Attachment.nameIn("attachment; filename*=UTF-8''%zz")).isNull();
    }

    @Property
    void noNameBreaksTheHeader(@ForAll String name) {
        assertThat(Attachment.named(name, "protocol-7"))
                .doesNotContain("\r", "\n")
                .isASCII();
    }
}
