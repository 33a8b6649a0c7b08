package org.ispolnenie.micro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ispolnenie.micro.RestAnswer;
import org.ispolnenie.micro.RestDescription;
import org.ispolnenie.micro.RunningApplication;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may stand behind an address is what is described there: of all parameters there are, the others are refused. */
class ParametersIT {

    @RegisterExtension
    static final RunningApplication APPLICATION = new RunningApplication();

    private static final Set<String> ALL = readable().stream()
            .flatMap(path -> RestDescription.parameters(path).keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    static List<String> readable() {
        return RestDescription.readable().stream()
                .filter(path -> !RestDescription.parameters(path).isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readable")
    void theParametersOfAnAddressAreTheDescribedOnes(String path) {
        Map<String, Boolean> described = RestDescription.parameters(path);
        RestAnswer answer = APPLICATION.as("controller").get(path + "?nonsense=&" + String.join("=&", ALL) + "=");
        Set<String> refused = new HashSet<>();
        answer.refused(422).pointers().forEach(pointer -> refused.add(pointer.substring(1)));
        // what must be there is missing
        refused.removeIf(name -> Boolean.TRUE.equals(described.get(name)));

        Set<String> undescribed = new HashSet<>(ALL);
        undescribed.add("nonsense");
        undescribed.removeAll(described.keySet());
        assertThat(refused).isEqualTo(undescribed);
    }
}
