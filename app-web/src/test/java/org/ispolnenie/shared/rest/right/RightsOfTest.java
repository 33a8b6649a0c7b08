package org.ispolnenie.shared.rest.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RightsOfTest {

    /** Some operations are the committee's, the rest everybody's who works. */
    @RolesAllowed({"CONTROLLER", "EXECUTOR"})
    static class Work {

        @RolesAllowed("CONTROLLER")
        public void judge() {}

        public void report() {}
    }

    interface Calls {

        @RightsOf(Work.class)
        void report();

        @RightsOf(value = Work.class, verb = "judge")
        void judge();

        @RightsOf(value = Work.class, verb = "report")
        void misread();
    }

    @Test
    void everyCallThatChangesSomethingSaysWhoseRightsItNeeds() {
        List<Method> writes = writes().toList();

        assertThat(writes).hasSizeGreaterThan(100).allMatch(method -> method.isAnnotationPresent(RightsOf.class));
        assertThat(writes).allSatisfy(method -> {
            RightsOf needed = Objects.requireNonNull(method.getAnnotation(RightsOf.class));
            assertThat(RightsOf.Roles.of(needed).isPresent() || needed.value().isAnnotationPresent(PermitAll.class))
                    .as(needed.value().getName())
                    .isTrue();
        });
    }

    private static Stream<Method> writes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.ispolnenie").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method ->
                                Stream.of(POST.class, PUT.class, DELETE.class).anyMatch(method::isAnnotationPresent));
    }

    @Test
    void theRolesAreThoseOfTheServiceOrOfItsOperation() throws NoSuchMethodException {
        assertThat(RightsOf.Roles.of(call("report"))).contains(Set.of("CONTROLLER", "EXECUTOR"));
        assertThat(RightsOf.Roles.of(call("judge"))).contains(Set.of("CONTROLLER"));
        assertThatThrownBy(() -> RightsOf.Roles.of(call("misread"))).isInstanceOf(IllegalStateException.class);
    }

    private static RightsOf call(String name) throws NoSuchMethodException {
        return Objects.requireNonNull(Calls.class.getDeclaredMethod(name).getAnnotation(RightsOf.class));
    }
}
