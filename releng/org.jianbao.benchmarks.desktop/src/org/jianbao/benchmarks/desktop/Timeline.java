package org.jianbao.benchmarks.desktop;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;

/** Remembers when the start of the product reached which step. */
public final class Timeline implements BundleActivator, SynchronousBundleListener {

    private static final String OURS = "org.jianbao.";
    private static final Map<String, Long> STARTED = new ConcurrentHashMap<>();

    @Override
    public void start(BundleContext context) {
        STARTED.put("framework", System.currentTimeMillis());
        context.addBundleListener(this);
    }

    @Override
    public void stop(BundleContext context) {
        context.removeBundleListener(this);
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        if (event.getType() == BundleEvent.STARTED && event.getBundle().getSymbolicName().startsWith(OURS)) {
            STARTED.putIfAbsent(event.getBundle().getSymbolicName(), System.currentTimeMillis());
        }
    }

    /** Returns when the framework had started, or a bundle of ours was first used, in milliseconds since 1970; 0 if never. */
    static long of(String step) {
        return STARTED.getOrDefault(step, 0L);
    }

    /** Returns how many bundles of ours were used. */
    static int used() {
        return STARTED.size() - 1;
    }
}
