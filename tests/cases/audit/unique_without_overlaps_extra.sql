-- since: 18
ALTER TABLE shift ADD CONSTRAINT shift_twice UNIQUE (person, during WITHOUT OVERLAPS);
ALTER TABLE shift ADD CONSTRAINT shift_known FOREIGN KEY (person, PERIOD during) REFERENCES shift (person, PERIOD during);
