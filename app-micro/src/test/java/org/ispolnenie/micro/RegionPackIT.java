package org.ispolnenie.micro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Another region begins with its own bodies; a broken pack is refused, and the next start with a good one goes on. */
@Execution(ExecutionMode.CONCURRENT)
class RegionPackIT {

    /** Started first: the first start of a build rehearses, and only one may. */
    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final String DIRECTORY =
            "code;kind;parent;valid_from;valid_to;successor;name;short_name;aliases;members\n"
                    + "DEPOBR;REGIONAL_AUTHORITY;;2006-01-01;;;Департамент образования;Департамент;Депобр;\n"
                    + "GO01;MUNICIPAL_AUTHORITY;DEPOBR;2006-01-01;;;Примерный городской округ;Примерный округ;;\n"
                    + "GRP;GROUP;;2006-01-01;;;руководители органов управления;руководители;;GO01\n";

    @TempDir
    private Path folder;

    @Test
    void aBrokenPackStopsTheStartAndAGoodOneIsTheRegion() throws IOException {
        Path data = folder.resolve("data");
        Path broken = pack("broken.zip", DIRECTORY.replace(";GO01\n", ";GO02\n"));
        try (Run refused = Run.start(data, Run.freePort(), Map.of("ISPOLNENIE_REGION_PACK", broken.toString()))) {
            assertThat(refused.exitStatus()).isEqualTo(1);
            assertThat(refused.output()).contains("«GO02» is named and has no row");
        }
        Path good = pack("region.zip", DIRECTORY);
        try (Run run = Run.ready(data, Map.of("ISPOLNENIE_REGION_PACK", good.toString()))) {
            Rest controller = Rest.of(run.address(), "controller", Run.PASSWORD);
            assertThat(controller.get("/organizations").expect(200).items())
                    .extracting(body -> body.getString("code"))
                    .containsExactly("DEPOBR", "GO01");
            assertThat(controller.get("/me").text("/organization/code")).isEqualTo("DEPOBR");
            assertThat(controller
                            .post(
                                    "/protocols/preview",
                                    "text/plain; charset=utf-8",
                                    "Протокол от 02.11.2026 № 1\n1. Руководителям органов управления провести опрос."
                                            .getBytes(StandardCharsets.UTF_8))
                            .expect(200)
                            .text("/items/0/responsible/0/code"))
                    .isEqualTo("GRP");
        }
    }

    private Path pack(String name, String directory) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("directory.csv"));
            zip.write(directory.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
