-- phase 1 [tx] steps 1,2: rename enum feeling to mood, rename value blue of enum mood to sad
ALTER TYPE feeling RENAME TO mood;
ALTER TYPE mood RENAME VALUE 'blue' TO 'sad';
