-- phase 1 [tx] steps 1: add value bad to enum mood
ALTER TYPE mood ADD VALUE 'bad' BEFORE 'ok';
