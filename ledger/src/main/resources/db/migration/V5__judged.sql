-- Derived: the claims at which rulings on facts stand (accept, rate): whichever fact a claim is counted for is judged.
CREATE TABLE judged_claim (
    claim    INTEGER NOT NULL REFERENCES claim (seq),
    decision INTEGER NOT NULL REFERENCES decision (seq),
    PRIMARY KEY (claim, decision)
);
