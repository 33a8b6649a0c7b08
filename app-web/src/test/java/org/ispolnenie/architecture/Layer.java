package org.ispolnenie.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.regex.Pattern;

/** Classes by layer: {@code org.ispolnenie.<feature>.<layer>…}, and {@code planted.<feature>.<layer>…} in the proofs. */
final class Layer {

    private Layer() {}

    static DescribedPredicate<JavaClass> of(String... layers) {
        Pattern ours =
                Pattern.compile("(org\\.ispolnenie|planted)\\.\\w+\\.(" + String.join("|", layers) + ")(\\..*)?");
        return DescribedPredicate.describe(
                "in " + String.join(", ", layers),
                type -> ours.matcher(type.getPackageName()).matches());
    }

    /** What lies in the module protocol-reader; {@code planted.reading} in the proofs. */
    static DescribedPredicate<JavaClass> reader() {
        return JavaClass.Predicates.resideInAnyPackage(
                        "org.ispolnenie.reading..",
                        "org.ispolnenie.shared.message..",
                        "org.ispolnenie.shared.failure..",
                        "org.ispolnenie.shared.input..",
                        "org.ispolnenie.shared.json..",
                        "planted.reading..")
                .as("in protocol-reader");
    }
}
