-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9,10,11,12,13: rename attribute address.street to road, rename enum mood to feeling, rename domain rate to ratio and 10 more
ALTER TYPE address RENAME ATTRIBUTE street TO road;
ALTER TYPE mood RENAME TO feeling;
ALTER DOMAIN rate RENAME TO ratio;
ALTER TYPE address RENAME TO place;
ALTER TABLE item RENAME TO thing;
ALTER DOMAIN ratio RENAME CONSTRAINT a TO "A 2";
ALTER TRIGGER touch ON thing RENAME TO stamp;
ALTER POLICY own ON thing RENAME TO mine;
ALTER TABLE thing RENAME CONSTRAINT item_pkey TO thing_pkey;
ALTER TABLE thing RENAME CONSTRAINT item_code_key TO thing_code_key;
ALTER TABLE thing RENAME CONSTRAINT item_code_check TO thing_code_check;
ALTER TABLE thing RENAME CONSTRAINT item_mood_check TO thing_mood_check;
ALTER TABLE thing RENAME CONSTRAINT item_parent_fkey TO thing_parent_fkey;
