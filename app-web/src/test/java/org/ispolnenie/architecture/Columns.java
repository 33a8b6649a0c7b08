package org.ispolnenie.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Handle;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Type;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * How columns of results are read: by their names. {@code Row} alone knows their numbers. A query of several columns that
 * gives arrays is noticed where one is taken for an array: it is cast, or a lambda is given it.
 */
final class Columns {

    private static final String ARRAY = "[Ljava/lang/Object;";

    private Columns() {}

    static ArchCondition<JavaClass> beReadByName() {
        return new ArchCondition<>("read columns by their names") {
            @Override
            public void check(@Nullable JavaClass type, @Nullable ConditionEvents events) {
                if (type != null && events != null) {
                    type.getAccessesFromSelf().stream()
                            .filter(Columns::isByNumber)
                            .forEach(access -> events.add(SimpleConditionEvent.violated(
                                    type, "by its number, not by its name: " + access.getDescription())));
                    if (isOfQueries(type) && takesArrays(type)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " takes a row for an Object[], whose columns have no names"));
                    }
                }
            }
        };
    }

    private static boolean isByNumber(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return (owner.isAssignableTo(ResultSet.class) || owner.isAssignableTo(Tuple.class))
                && access.getTarget().getName().matches("(get|update).*")
                && access.getTarget().getDescription().matches(".*\\(int\\b.*");
    }

    private static boolean isOfQueries(JavaClass type) {
        return Layer.of("persistence").test(type)
                || type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isAssignableTo(Query.class));
    }

    private static boolean takesArrays(JavaClass type) {
        AtomicBoolean taken = new AtomicBoolean();
        try (InputStream compiled =
                type.getSource().orElseThrow().getUri().toURL().openStream()) {
            new ClassReader(compiled)
                    .accept(eachMethod(arrays(taken)), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return taken.get();
    }

    private static ClassVisitor eachMethod(MethodVisitor visitor) {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access,
                    String name,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] thrown) {
                return visitor;
            }
        };
    }

    private static MethodVisitor arrays(AtomicBoolean taken) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitTypeInsn(int instruction, String type) {
                note(instruction == Opcodes.CHECKCAST && type.equals(ARRAY));
            }

            @Override
            public void visitInvokeDynamicInsn(String name, String descriptor, Handle factory, Object... arguments) {
                note(Arrays.stream(arguments)
                        .anyMatch(argument -> argument instanceof Type lambda
                                && lambda.getDescriptor().startsWith("(" + ARRAY)));
            }

            private void note(boolean isArray) {
                taken.set(taken.get() || isArray);
            }
        };
    }
}
