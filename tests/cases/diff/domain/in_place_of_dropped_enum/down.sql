-- phase 1 [tx] steps 1,2,3: create enum kedge_parked_0, drop domain mood, rename enum kedge_parked_0 to mood
CREATE TYPE kedge_parked_0 AS ENUM ('a');
DROP DOMAIN mood;
ALTER TYPE kedge_parked_0 RENAME TO mood;
