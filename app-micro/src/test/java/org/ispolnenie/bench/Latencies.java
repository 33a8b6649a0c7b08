package org.ispolnenie.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * How long a call takes, from the caller's side, while several clients call as fast as they are answered.
 *
 * @param p50       median, ms
 * @param p95       95th percentile, ms
 * @param perSecond calls answered a second, all clients together
 */
record Latencies(double p50, double p95, double perSecond) {

    private static final double NANOS_A_SECOND = 1e9;

    /** A server is warm when this many rounds in a row brought no new best; or after so many rounds all the same. */
    private static final int ROUNDS_WITHOUT_GAIN = 3;

    private static final double GAIN = 1.05;

    /** How often and how long each of the two is called. */
    private record Rounds(int measured, int mostWarmUp, long nanos) {

        static Rounds of(Size size) {
            return new Rounds(size.of(4, 1), size.of(20, 1), TimeUnit.MILLISECONDS.toNanos(size.of(2_000, 100)));
        }
    }

    /** Something timed; it gets the client's number, from 0. */
    @FunctionalInterface
    interface Call {
        void run(int client) throws Exception;
    }

    /** Two kinds of call that take turns, so that both meet the same machine. */
    record Pair(Latencies work, Latencies limit) {

        double ratio() {
            return work.p50() / limit.p50();
        }
    }

    /** Measures a work and the limit beside it. */
    static Pair sideBySide(Size size, int clients, Call work, Call limit)
            throws InterruptedException, ExecutionException {
        Rounds rounds = Rounds.of(size);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            warmUp(threads, rounds, clients, limit);
            warmUp(threads, rounds, clients, work);
            List<Long> works = new ArrayList<>();
            List<Long> limits = new ArrayList<>();
            for (int round = 0; round < rounds.measured(); round++) {
                works.addAll(run(threads, clients, rounds.nanos(), work));
                limits.addAll(run(threads, clients, rounds.nanos(), limit));
            }
            double seconds = rounds.measured() * rounds.nanos() / NANOS_A_SECOND;
            return new Pair(of(works, seconds), of(limits, seconds));
        } finally {
            threads.shutdown();
        }
    }

    private static void warmUp(ExecutorService threads, Rounds rounds, int clients, Call call)
            throws InterruptedException, ExecutionException {
        double best = 0;
        int withoutGain = 0;
        for (int round = 0; round < rounds.mostWarmUp() && withoutGain < ROUNDS_WITHOUT_GAIN; round++) {
            int calls = run(threads, clients, rounds.nanos(), call).size();
            withoutGain = calls > best * GAIN ? 0 : withoutGain + 1;
            best = Math.max(best, calls);
        }
    }

    private static List<Long> run(ExecutorService threads, int clients, long nanos, Call call)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + nanos;
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int number = client;
            work.add(() -> timed(number, end, call));
        }
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> future : threads.invokeAll(work)) {
            all.addAll(future.get());
        }
        return all;
    }

    private static List<Long> timed(int client, long end, Call call) throws Exception {
        List<Long> nanos = new ArrayList<>();
        long begin = System.nanoTime();
        do {
            call.run(client);
            long now = System.nanoTime();
            nanos.add(now - begin);
            begin = now;
        } while (begin < end);
        return nanos;
    }

    private static Latencies of(List<Long> nanos, double seconds) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return new Latencies(at(sorted, 0.50), at(sorted, 0.95), sorted.size() / seconds);
    }

    /** A quantile in ms of sorted nanoseconds. */
    static double at(List<Long> sorted, double quantile) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * quantile))) / 1e6;
    }

    @Override
    public String toString() {
        return "p50 " + Figures.ms(p50) + ", p95 " + Figures.ms(p95) + ", " + Math.round(perSecond) + "/s";
    }
}
