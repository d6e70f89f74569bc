package org.hearsay.reader.model;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How well a word fills one role of an event, by the vectors the graph gives of both: what {@code ReadingModel.arguments} of
 * the trainer computes, for one role.
 *
 * @param pair what each number of the two vectors' product counts
 * @param argument what each number of the word's vector counts by itself
 * @param none how likely nothing fills the role: what each number of the event's vector counts, then a constant
 * @param distance what the distance adds, from as many words before the trigger as it reaches to as many after it
 */
record RoleScores(float[] pair, float[] argument, float[] none, float[] distance) {

    static RoleScores of(JsonNode parts) {
        return new RoleScores(
                Inventories.floats(parts.path("pair")),
                Inventories.floats(parts.path("argument")),
                Inventories.floats(parts.path("none")),
                Inventories.floats(parts.path("distance")));
    }

    /**
     * For each of a run of words a logit, against 0 for "nothing fills the role".
     *
     * @param distance how many words after the trigger the first of them stands
     */
    float[] of(float[] event, float[][] words, int distance) {
        float[] weights = new float[event.length];
        float[] nothing = new float[event.length];
        for (int i = 0; i < event.length; i++) {
            weights[i] = event[i] * pair[i] + argument[i];
            nothing[i] = event[i] * none[i];
        }
        float[] scores = new float[words.length];
        int reach = this.distance.length / 2;
        for (int w = 0; w < words.length; w++) {
            float[] word = words[w];
            float sum = -none[event.length];
            for (int i = 0; i < weights.length; i++) {
                sum += weights[i] * word[i] - nothing[i];
            }
            scores[w] = sum + this.distance[Math.clamp(distance + w, -reach, reach) + reach];
        }
        return scores;
    }
}
