-- phase 1 [tx] steps 1,2,3,4,5,6,7,8,9,10,11,12,13: rename constraint thing_parent_fkey of thing to item_parent_fkey, rename constraint thing_mood_check of thing to item_mood_check, rename constraint thing_code_check of thing to item_code_check and 10 more
ALTER TABLE thing RENAME CONSTRAINT thing_parent_fkey TO item_parent_fkey;
ALTER TABLE thing RENAME CONSTRAINT thing_mood_check TO item_mood_check;
ALTER TABLE thing RENAME CONSTRAINT thing_code_check TO item_code_check;
ALTER TABLE thing RENAME CONSTRAINT thing_code_key TO item_code_key;
ALTER TABLE thing RENAME CONSTRAINT thing_pkey TO item_pkey;
ALTER POLICY mine ON thing RENAME TO own;
ALTER TRIGGER stamp ON thing RENAME TO touch;
ALTER DOMAIN ratio RENAME CONSTRAINT "A 2" TO a;
ALTER TABLE thing RENAME TO item;
ALTER TYPE place RENAME TO address;
ALTER DOMAIN ratio RENAME TO rate;
ALTER TYPE feeling RENAME TO mood;
ALTER TYPE address RENAME ATTRIBUTE road TO street;
