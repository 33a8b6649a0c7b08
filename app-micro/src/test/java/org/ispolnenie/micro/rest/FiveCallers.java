package org.ispolnenie.micro.rest;

import java.util.List;
import java.util.function.ToIntFunction;

/** Those whom the tables of rights ask, in the order of their columns: controller, chair, admin, legacy, executor.mr03. */
final class FiveCallers {

    private static final List<String> LOGINS = List.of("controller", "chair", "admin", "legacy", "executor.mr03");

    private FiveCallers() {}

    /** What each of them is answered. */
    static List<Integer> hear(ToIntFunction<String> call) {
        return LOGINS.stream().map(call::applyAsInt).toList();
    }
}
