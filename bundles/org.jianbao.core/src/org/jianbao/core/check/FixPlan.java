package org.jianbao.core.check;

import java.util.List;

/** What a repair would do in a model now. */
public sealed interface FixPlan {

    /**
     * The repair fits.
     *
     * @param edits its steps, to be done in this order, all or none
     */
    record Ready(List<Edit> edits) implements FixPlan {

        /** Keeps a copy of the steps. */
        public Ready {
            edits = List.copyOf(edits);
        }
    }

    /**
     * The repair does not fit any more.
     *
     * @param reason why, in one sentence for people
     */
    record Outdated(String reason) implements FixPlan {
    }
}
