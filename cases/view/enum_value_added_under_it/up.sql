-- phase 1 [tx] steps 1: add value gay to enum mood
ALTER TYPE mood ADD VALUE 'gay';
