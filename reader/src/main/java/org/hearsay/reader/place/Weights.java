package org.hearsay.reader.place;

/**
 * How much each sign counts when a name may name several places. All are added up, and the place with most is taken. Tuned on
 * half of LGL and half of GeoVirus, and on sentences of our own on countries that neither speaks of.
 *
 * @param population times the decimal logarithm of the population
 * @param country given to countries
 * @param capital given to capitals
 * @param standalone given to cities that news names without saying where they are
 * @param division given to first divisions
 * @param county given to second divisions
 * @param seat given to chief towns of first divisions
 * @param section taken off quarters of towns
 * @param region given to continents, and to regions that are no division
 * @param natural given to seas, islands, mountains and the like
 * @param alternate taken off where the name is another spelling of a town's
 * @param foreign taken off where it is another name of the town
 * @param partial taken off where words of the name were left out
 * @param hinted given where a word beside the name says what it names
 * @param qualifies given to a place that lies in the one named straight after it ("Paris, Texas"), and to that one
 * @param inCountry times how near the two names stand: given where one is the country the other lies in
 * @param inDivision likewise: one is the division the other lies in
 * @param sameDivision likewise: both lie in one first division
 * @param sameCountry likewise: both lie in one country
 * @param near likewise: times how near the places lie
 * @param reach the distance in kilometres at which that has fallen to a third
 * @param apart the distance in words at which the nearness of two names has fallen to half
 * @param floor the nearness of names that stand far apart
 * @param crowd the power of the number of names around by which their voices are divided
 * @param namesake taken off a division in which a town bears its name, unless a word beside the name says that it is meant
 * @param same given where two names of one entity name one place
 * @param home the weight of the publisher's home
 * @param domain the weight of the country of the publisher's domain
 * @param people the weight of a nationality
 * @param body the weight of a place in the name of an organisation
 * @param dateline the weight of the dateline
 * @param least a name with less is left without a place
 */
record Weights(
        double population,
        double country,
        double capital,
        double standalone,
        double division,
        double county,
        double seat,
        double section,
        double region,
        double natural,
        double alternate,
        double foreign,
        double partial,
        double hinted,
        double qualifies,
        double inCountry,
        double inDivision,
        double sameDivision,
        double sameCountry,
        double near,
        double reach,
        double apart,
        double floor,
        double crowd,
        double namesake,
        double same,
        double home,
        double domain,
        double people,
        double body,
        double dateline,
        double least) {

    static Weights tuned() {
        return new Weights(
                0.65, 2.93, 0.80, 1.50, 1.13, -0.20, 0.84, 1.00, 6.00, 5.00, 1.05, 3.00, 0.75, 0.75, 4.20, 1.47, 5.63,
                2.44, 0.49, 1.25, 195.00, 75.00, 0.21, 0.40, 2.00, 3.00, 1.88, 0.75, 0.75, 1.30, 2.00, 0.00);
    }
}
