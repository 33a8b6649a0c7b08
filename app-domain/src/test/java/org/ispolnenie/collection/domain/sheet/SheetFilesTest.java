package org.ispolnenie.collection.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ispolnenie.assignment.domain.evidence.StoredFile;
import org.ispolnenie.shared.domain.Act;
import org.ispolnenie.shared.failure.ValidationException;
import org.junit.jupiter.api.Test;

class SheetFilesTest {

    private static final Act ACT = new Act("executor.mr03", Instant.parse("2019-11-05T09:00:00Z"));

    @Test
    void aNameInACellMeansOneFile() {
        List<SheetFile> files = new ArrayList<>();
        for (String hash : List.of("a", "b", "c")) {
            files.add(new SheetFiles(7, files).with(file("Акт.pdf", hash), ACT));
        }
        assertThat(files.stream().map(one -> one.file().name()))
                .containsExactly("Акт.pdf", "Акт (2).pdf", "Акт (3).pdf");
        assertThat(new SheetFiles(7, files)
                        .with(file("акт.pdf", "d"), ACT)
                        .file()
                        .name())
                .as("workbooks and people do not tell small letters from large ones")
                .isEqualTo("акт (4).pdf");
    }

    @Test
    void theSameFileIsThereOnce() {
        SheetFile first = new SheetFiles(7, List.of()).with(file("акт.pdf", "a"), ACT);
        SheetFiles files = new SheetFiles(7, List.of(first));
        assertThat(files.same(file("акт.pdf", "a"))).contains(first);
        assertThat(files.same(file("акт.pdf", "b"))).as("other bytes").isEmpty();
        assertThat(files.same(file("план.pdf", "a"))).as("another name").isEmpty();
    }

    @Test
    void aSheetTakesNoMoreFilesThanAnybodyReads() {
        SheetFile one = new SheetFiles(7, List.of()).with(file("акт.pdf", "a"), ACT);
        SheetFiles full = new SheetFiles(7, Collections.nCopies(SheetFiles.MOST, one));
        assertThatThrownBy(() -> full.with(file("план.pdf", "b"), ACT)).isInstanceOf(ValidationException.class);
    }

    private static StoredFile file(String name, String hash) {
        return new StoredFile(name, "application/pdf", 10, hash);
    }
}
