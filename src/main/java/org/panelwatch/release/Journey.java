package org.panelwatch.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.panelwatch.vocabulary.ServiceStatus;

/**
 * One case from its first hearing through every challenge and reconsideration.
 *
 * @param decisions the first hearing, then the others in the order in which they take effect
 */
record Journey(List<Decision> decisions) {

    Journey {
        decisions = List.copyOf(decisions);
    }

    /** The hearing_id of the first hearing. */
    String caseId() {
        return decisions.getFirst().id();
    }

    /** What stands after each decision, in order. */
    List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        Map<String, Standing> stoodBefore = new HashMap<>();
        Standing now = null;
        ServiceStatus serviceStatus = null;
        for (Decision decision : decisions) {
            Standing before = now;
            if (before != null) {
                stoodBefore.put(decision.id(), before);
            }
            now = after(decision, before, stoodBefore);
            serviceStatus = decision instanceof Decision.AtHearing hearing ? hearing.serviceStatus() : serviceStatus;
            stages.add(new Stage(decision, now, serviceStatus, before));
        }
        return stages;
    }

    private static Standing after(Decision decision, @Nullable Standing now, Map<String, Standing> stoodBefore) {
        return switch (decision) {
            case Decision.AtHearing hearing -> hearing.standing();
            case Decision.OnAppeal appeal -> {
                if (now == null) {
                    throw new IllegalStateException("A case begins with a hearing, not with " + appeal.id());
                }
                yield appeal.after(now, stoodBefore.get(appeal.follows()));
            }
        };
    }
}
