package org.ispolnenie.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Takes from other users of the machine what they may do with the files of earlier runs. */
final class ClosedToOthers {

    private static final System.Logger LOG = System.getLogger(ClosedToOthers.class.getName());
    private static final Set<PosixFilePermission> OF_OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private ClosedToOthers() {}

    /**
     * Takes away what others may do with files and directories of earlier runs. Nobody reaches them through the directory
     * any more; this is for the day it is copied or opened. In the background: there may be a great many.
     */
    static void allBelow(Path path) {
        Thread thread = new Thread(
                () -> {
                    try (Stream<Path> files = Files.walk(path)) {
                        files.forEach(ClosedToOthers::close);
                    } catch (IOException | UncheckedIOException e) {
                        // the directory itself is closed; a file that went away meanwhile is no fault
                        LOG.log(System.Logger.Level.DEBUG, "Closing the files of {0}: {1}", path, e);
                    }
                },
                "data-directory");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Path file) {
        try {
            PosixFileAttributes now = Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Set<PosixFilePermission> wanted = EnumSet.noneOf(PosixFilePermission.class);
            wanted.addAll(now.permissions());
            wanted.removeAll(OF_OTHERS);
            if (!now.isSymbolicLink() && !wanted.equals(now.permissions())) {
                Files.setPosixFilePermissions(file, wanted);
            }
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "Closing {0}: {1}", file, gone);
        }
    }
}
