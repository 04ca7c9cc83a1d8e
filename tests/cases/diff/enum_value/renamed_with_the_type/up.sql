-- phase 1 [tx] steps 1,2: rename value sad of enum mood to blue, rename enum mood to feeling
ALTER TYPE mood RENAME VALUE 'sad' TO 'blue';
ALTER TYPE mood RENAME TO feeling;
