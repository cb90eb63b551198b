import '../over-univer';
import '../../rich-api/borders.test';
