-- phase 1 [tx] steps 1,2,3: rename enum mood to kedge_parked_0, create domain mood, drop enum kedge_parked_0
ALTER TYPE mood RENAME TO kedge_parked_0;
CREATE DOMAIN mood AS text;
DROP TYPE kedge_parked_0;
