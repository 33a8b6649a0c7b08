package org.ispolnenie.micro.rest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ispolnenie.micro.RestAnswer;

/** Calls that several people make at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** The answers in the order of the calls. */
    static List<RestAnswer> calls(List<Callable<RestAnswer>> calls) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<RestAnswer> answers = new ArrayList<>();
            for (Future<RestAnswer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    /** So many make the same call. */
    static List<RestAnswer> calls(int several, Callable<RestAnswer> call)
            throws InterruptedException, ExecutionException {
        return calls(Collections.nCopies(several, call));
    }
}
